<SUBMISSION>
<ACCESSION-NUMBER>0007398114-03-000061
<TYPE>8-K
<PUBLIC-DOCUMENT-COUNT>2
<PERIOD>20031028
<ITEMS>12
<ITEMS>7
<FILING-DATE>20031029
<FILER>
<COMPANY-DATA>
<CONFORMED-NAME>ELDERGATE LIFE & ANNUITY CORP
<CIK>0007398114
<ASSIGNED-SIC>6311
<IRS-NUMBER>287003391
<STATE-OF-INCORPORATION>NY
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<FILING-VALUES>
<FORM-TYPE>8-K
<ACT>34
<FILE-NUMBER>001-98637
<FILM-NUMBER>03990417
</FILING-VALUES>
<BUSINESS-ADDRESS>
<STREET1>7 CHANCERY SQUARE
<STREET2>MAIL STOP 4-B
<CITY>ALBERON
<STATE>NY
<ZIP>12999
<PHONE>5185550166
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>P O BOX 7007
<CITY>ALBERON
<STATE>NY
<ZIP>12998
</MAIL-ADDRESS>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>ELDERGATE MUTUAL HOLDING CO
<DATE-CHANGED>19980615
</FORMER-COMPANY>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>UPSTATE BURIAL & BENEFIT SOCIETY
<DATE-CHANGED>19860102
</FORMER-COMPANY>
</FILER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>egl8k3q.txt
<DESCRIPTION>CURRENT REPORT
<TEXT>


                       SECURITIES AND EXCHANGE COMMISSION

                             Washington, D.C. 20549


                                    Form 8-K


                                 CURRENT REPORT

                     Pursuant to Section 13 or 15(d) of the
                         Securities Exchange Act of 1934


                Date of Report (Date of earliest event reported)

                                October 28, 2003


                    ELDERGATE LIFE AND ANNUITY CORPORATION
           (Exact name of the registrant as specified in its charter)


  New York                       1-98637                         28-7003391
(State or Other Juris-         (Commission                   (I.R.S. Employer
diction of Incorporation)      File Number)               Identification Number)


7 Chancery Square, Alberon, New York                                   12999
(Address of Principal                                                (Zip Code)
Executive Offices)

Registrant's telephone number, including area code:
(518) 555-0166


<PAGE>


Item 7.  Financial Statements, Pro Forma Financial
         Information and Exhibits

(c)  Exhibits

     99    Press Release of Eldergate Life and Annuity Corporation dated
           October 28, 2003

Item 12. Results of Operations and Financial Condition

Attached  as Exhibit 99 is the press  release in which the  registrant  reported
its results for the third  quarter of 2003.  The press release  gives  operating
earnings,  which leave out realized  investment  gains and losses and are not a
measure under generally accepted accounting  principles.  The press release also
gives the  reconciliation  of operating  earnings to net income called for under
Item 10 of Regulation S-K.

The information in this report is furnished under Item 12 of Form 8-K and is not
filed.


                                   SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned thereunto duly authorized.

ELDERGATE LIFE AND
ANNUITY CORPORATION

By:    /s/ Bartholomew Finch
Name:  Bartholomew Finch
Title: Senior Vice President, Actuary
       and Treasurer

Dated: October 29, 2003

</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99
<SEQUENCE>2
<FILENAME>egl99.txt
<DESCRIPTION>PRESS RELEASE
<TEXT>

ELDERGATE REPORTS THIRD QUARTER EARNINGS

ALBERON, N.Y., October 28, 2003 - Eldergate Life and Annuity Corporation today
reported net income of $12.2 million for the third quarter.

</TEXT>
</DOCUMENT>
</SUBMISSION>
