using FsCheck;
using FsCheck.Fluent;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

/// <summary>Whatever several people do with a public answer, nobody approves their own words or words they did not read.</summary>
public sealed class AnswerSequences
{
    [Fact]
    public void It_is_never_approved_by_its_writer_nor_with_words_the_approver_did_not_see()
    {
        Stamp[] people = [Ann, Bob, By("Cai")];
        var step = Gen.Choose(0, 4).SelectMany(verb => Gen.Choose(0, 2).SelectMany(who => Gen.Choose(0, 3).Select(words => (Verb: verb, Who: who, Words: words))));

        Prop.ForAll(step.ListOf().ToArbitrary(), steps =>
        {
            var answer = PublicAnswer.Draft(Asked(), "words 0", "", "", Ann).Value;
            var read = new Dictionary<int, (int Wording, string Words)>();
            var approved = false;
            foreach (var (verb, who, words) in steps)
            {
                var was = (answer.State, answer.Approved, answer.WhatWeDid);
                switch (verb)
                {
                    case 0:
                        answer.Rewrite($"words {words}", "", "", people[who]);
                        break;
                    case 1:
                        answer.Submit();
                        break;
                    case 2:
                        read[who] = (answer.Wording, answer.WhatWeDid);
                        break;
                    case 3:
                        var seen = read.GetValueOrDefault(who);
                        if (answer.Approve(seen.Wording, people[who]).IsDone)
                        {
                            approved = true;
                            Assert.Equal(seen.Words, answer.WhatWeDid);
                        }

                        break;
                    default:
                        answer.Return("Say when");
                        break;
                }

                Assert.Equal(answer.State == AnswerState.Approved, answer.Approved is not null);
                Assert.True(answer.Approved is null || (answer.Approved.Who is { } approver && approver != answer.Drafted.Who), "approved by its writer");
                Assert.True(was.State != AnswerState.Approved || was.WhatWeDid == answer.WhatWeDid || (answer.Approved is null && answer.Fallen == was.Approved), "an approval stayed with other words");
            }

            return Prop.Classify(true, approved, "approved at least once");
        }).QuickCheckThrowOnFailure();
    }
}
