using Heed.Domain.Publishing;
using Heed.Domain.Reviews;

namespace Heed.Application.Tests.Publishing;

/// <summary>An identification key of 60 entries, all invented, each with forms in which it may be let slip.</summary>
internal static class AnonymityKey
{
    private static readonly (string Name, string Pseudonym, string[] Aliases, string[] Forms)[] People =
    [
        ("Tobias Edmund Larkfield", "Child A", ["Tobes"], ["Tobias Larkfield", "Toby Larkfield", "T.E.L.", "Tobias Larkfeild", "Tobes"]),
        ("Oriel Larkfield", "Mother of Child A", [], ["Oriel Larkfield", "O. Larkfield", "Larkfield, Oriel", "OL"]),
        ("Caspian Young", "Child B", ["Cass"], ["Caspian Young", "C. Young", "Caspain Young", "Mr Young"]),
        ("Marigold Church", "Mother of Child B", [], ["Marigold Church", "Mrs Church", "M. Church", "Marigold C"]),
        ("Ottoline Brandreth-Vane", "Child C", ["Lottie"], ["Ottoline Brandreth-Vane", "Ottoline Brandreth Vane", "Otoline Brandreth-Vane", "Lottie"]),
        ("Ignatius O'Halloway", "Father of Child C", ["Iggy"], ["Ignatius O’Halloway", "Ignatius OHalloway", "Iggy", "I. O'Halloway"]),
        ("Siân Pryderi-Lloyd", "Child D", [], ["Siân Pryderi-Lloyd", "Sian Pryderi Lloyd", "SIÂN PRYDERI-LLOYD", "S. Pryderi-Lloyd"]),
        ("Barnaby Wetherstone", "Child E", ["Barney"], ["Barnaby Wetherstone", "Barnaby Wetherston", "Barney Wetherstone", "the Wetherstone family"]),
        ("Philippa Wetherstone", "Mother of Child E", ["Pip"], ["Philippa Wetherstone", "Pippa Wetherstone", "PW", "Phillippa Wetherstone"]),
        ("Zebedee Rook", "Child F", [], ["Zebedee Rook", "Zebedee R", "Z. Rook", "ZEBEDEE ROOK"]),
        ("Hope Winterbourne", "Child G", [], ["Hope Winterbourne", "Hope Winterborne", "H. Winterbourne", "Ms Winterbourne"]),
        ("Jasper Quennell", "Child H", ["JJ"], ["Jasper Quennell", "Jaspar Quennell", "Quennell, Jasper", "J. Quennell"]),
        ("Cordelia Thistlewood", "Grandmother", ["Nana Delia"], ["Cordelia Thistlewood", "Cordelia Thistlwood", "C.T.", "Nana Delia"]),
        ("Fergus Mallaby", "Stepfather", [], ["Fergus Mallaby", "Fergus Malaby", "F Mallaby", "FERGUS MALLABY"]),
        ("Wilhelmina Dray", "Foster carer", ["Billie"], ["Wilhelmina Dray", "Wilhelmina D", "W. Dray", "Wilhemina Dray"]),
        ("Augustus Penhallow", "Lodger", ["Gus"], ["Augustus Penhallow", "Gus Penhallow", "Augustus Penhalow", "AP"]),
        ("Rosamund Tyldesley", "Adult J", ["Roz"], ["Rosamund Tyldesley", "Rosamond Tyldesley", "R. Tyldesley", "Roz Tyldesley"]),
        ("Leopold Achterberg", "Adult K", [], ["Leopold Achterberg", "Leopold Acterberg", "LA. Achterberg", "Leopold J. Achterberg"]),
        ("Beatrix Nightingale", "Adult L", ["Trixie"], ["Beatrix Nightingale", "Beatrix Nightingal", "Trixie", "B. Nightingale"]),
        ("Montague Swanscombe", "Adult M", ["Monty"], ["Montague Swanscombe", "Montague Swanscomb", "Monty Swanscombe", "M.S."]),
        ("Clementine Amberley Frobisher", "Adult N", [], ["Clementine Amberley Frobisher", "Clementine Frobisher", "Clementine A. Frobisher", "C.A.F."]),
        ("Peregrine Stout", "Adult P", ["Perry"], ["Peregrine Stout", "Perregrine Stout", "P. Stout", "Mr Stout"]),
        ("Grace Little", "Adult Q", [], ["Grace Little", "Ms Little", "G. Little", "GRACE LITTLE"]),
        ("Ezekiel Abimbola-Hart", "Adult R", ["Zeke"], ["Ezekiel Abimbola-Hart", "Ezekiel Abimbola Hart", "Zeke", "Ezekial Abimbola-Hart"]),
        ("Yolanda Featheringham", "Adult S", [], ["Yolanda Featheringham", "Yolanda Fetheringham", "Y. Featheringham", "YF"]),
        ("Dorian Kestleman", "Adult T", [], ["Dorian Kestleman", "Dorian Kestelman", "Kestleman, Dorian", "D. Kestleman"]),
        ("Isolde Marchbanks", "Adult U", ["Izzie"], ["Isolde Marchbanks", "Isolde Marchbank", "I.M.", "Izzie"]),
        ("Ptolemy Gathercole", "Adult V", [], ["Ptolemy Gathercole", "Ptolomy Gathercole", "P. Gathercole", "the Gathercoles"]),
        ("Anastasia Wrexford", "Adult W", ["Stacey Wrexford"], ["Anastasia Wrexford", "Stacey Wrexford", "Anastacia Wrexford", "A. Wrexford"]),
        ("Humphrey Lovelace-Boon", "Adult X", [], ["Humphrey Lovelace-Boon", "Humphry Lovelace-Boon", "H. Lovelace-Boon", "Humphrey Lovelace Boon"]),
    ];

    private static readonly (string Date, string[] Forms)[] Dates =
    [
        ("14 March 2009", ["14 March 2009", "14/03/2009", "14.03.09", "March 14, 2009"]),
        ("2 July 2011", ["2nd July 2011", "2011-07-02", "02/07/11", "the second of July 2011"]),
        ("29 February 2012", ["29 Feb 2012", "29-02-2012", "2012:02:29", "29 February"]),
        ("2007-11-30", ["30 November 2007", "30/11/2007", "30.11.2007", "November 30th, 2007"]),
        ("1998-08-05", ["5 August 1998", "05/08/1998", "5.8.98", "5th of August 1998"]),
        ("21/12/1954", ["21 December 1954", "21-12-1954", "Dec 21, 1954", "21 December"]),
        ("9 June 1987", ["9 June 1987", "09/06/1987", "the ninth of June 1987", "9th June"]),
        ("17 October 2015", ["17 October 2015", "17/10/2015", "17 Hydref 2015", "20151017"]),
    ];

    private static readonly (string Address, string[] Forms)[] Addresses =
    [
        ("12 Orchardleigh Close, Tynemarsh, TY6 1QB", ["12 Orchardleigh Close, Tynemarsh, TY6 1QB", "12 Orchardleigh Close", "12 Orchardleigh Cl", "TY6 1QB"]),
        ("Flat 3, 48 Church Road, Tynemarsh, TY2 9DP", ["Flat 3, 48 Church Road, Tynemarsh, TY2 9DP", "48 Church Road", "48 Church Rd", "TY29DP"]),
        ("7 Saltergate Mews, Marrowby", ["7 Saltergate Mews, Marrowby", "7 Saltergate Mews", "Saltergate Mews", "7 Saltergat Mews"]),
        ("103a High Street, Marrowby, MB1 4TT", ["103a High Street, Marrowby, MB1 4TT", "103a High Street", "103A High St", "MB1 4TT"]),
        ("The Old Creamery, Dunnock Lane, Eastwick, EW4 7LN", ["The Old Creamery, Dunnock Lane, Eastwick, EW4 7LN", "Dunnock Lane", "EW4 7LN", "Dunock Lane"]),
        ("66 Pellitory Avenue, Tynemarsh", ["66 Pellitory Avenue, Tynemarsh", "66 Pellitory Ave", "Pellitory Avenue", "66 Pelitory Avenue"]),
        ("29 The Spinney, Hollinwick, HK3 5RS", ["29 The Spinney, Hollinwick, HK3 5RS", "29 The Spinney", "HK3 5RS", "29, The Spinney"]),
        ("5 Larkspur Drive, Eastwick", ["5 Larkspur Drive, Eastwick", "5 Larkspur Drive", "5 Larkspur Dr", "Larkspur Drive"]),
    ];

    private static readonly (string School, string[] Aliases, string[] Forms)[] Schools =
    [
        ("Hollinwick Primary School", [], ["Hollinwick Primary School", "Hollinwick Primary", "Holinwick Primary School"]),
        ("St Bede's Catholic Academy", ["SBCA"], ["St Bede’s Catholic Academy", "St Bedes Catholic Academy", "Saint Bede's Catholic Academy", "SBCA"]),
        ("Marrowby High School", ["MHS"], ["Marrowby High School", "Marrowby High", "MHS"]),
        ("Fennimore Park Infant School", ["Fennimore"], ["Fennimore Park Infant School", "Fennimore Park Infants", "Fennimore"]),
        ("Dunnock Lane Nursery", [], ["Dunnock Lane Nursery", "Dunock Lane Nursery", "dunnock lane nursery"]),
        ("Eastwick Sixth Form College", [], ["Eastwick Sixth Form College", "Eastwick Sixth Form", "Eastwik Sixth Form College"]),
        ("Our Lady of the Marsh Primary School", [], ["Our Lady of the Marsh Primary School", "Our Lady of the Marsh Primary", "OUR LADY OF THE MARSH PRIMARY SCHOOL"]),
    ];

    private static readonly (string Other, string[] Aliases, string[] Forms)[] Others =
    [
        ("NHS 943 476 5919", [], ["NHS 943 476 5919", "NHS9434765919"]),
        ("TY12 KLM", ["the silver Astra"], ["TY12 KLM", "TY12KLM", "the silver Astra"]),
        ("Saltergate House Care Home", ["Saltergate House"], ["Saltergate House Care Home", "Saltergate House", "Saltergate House Care Hone"]),
        ("Operation Marrowbone", [], ["Operation Marrowbone", "operation marrowbone", "Operation Marowbone"]),
        ("Tynemarsh Otters Swimming Club", ["the Otters"], ["Tynemarsh Otters Swimming Club", "the Otters", "Tynemarsh Oters Swimming Club"]),
        ("case 2019/CW/00417", [], ["case 2019/CW/00417", "case 2019-CW-00417"]),
        ("Brackendale Ward 7", [], ["Brackendale Ward 7", "Brackendale Ward 7", "Brakendale Ward 7"]),
    ];

    public static IReadOnlyList<(KeyLine Line, string[] Forms)> Entries { get; } =
    [
        .. People.Select(p => (new KeyLine(KeyEntryKind.Person, p.Name, p.Pseudonym, p.Aliases), p.Forms)),
        .. Dates.Select(d => (new KeyLine(KeyEntryKind.Date, d.Date, "", []), d.Forms)),
        .. Addresses.Select(a => (new KeyLine(KeyEntryKind.Address, a.Address, "", []), a.Forms)),
        .. Schools.Select(s => (new KeyLine(KeyEntryKind.School, s.School, "the school", s.Aliases), s.Forms)),
        .. Others.Select(o => (new KeyLine(KeyEntryKind.Other, o.Other, "", o.Aliases), o.Forms)),
    ];
}
