namespace Heed.Domain.Reviews;

/// <summary>Works out whether criteria are met from the answer to each: "a and (b or c)".</summary>
public sealed class CriteriaRule
{
    /// <summary>In characters; no scheme needs a tenth of it.</summary>
    public const int Longest = 500;

    /// <summary>How many brackets may stand within each other: reading goes one deeper with each.</summary>
    public const int Deepest = 20;

    private readonly IReadOnlyList<string> signs;
    private readonly Func<string, bool?> answer;
    private int at;
    private int depth;

    private CriteriaRule(string rule, Func<string, bool?> answer) =>
        (signs, this.answer) = ([.. rule.ToLowerInvariant().Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)], answer);

    /// <param name="answer">Whether one criterion is met; null while nobody has said.</param>
    /// <returns>Null while it depends on what nobody has said yet.</returns>
    /// <exception cref="FormatException">The rule cannot be read.</exception>
    public static bool? Met(CriteriaForm form, Func<string, bool?> answer)
    {
        var rule = new CriteriaRule(form.Rule, answer);
        var met = rule.AnyOf();
        return rule.at == rule.signs.Count ? met : throw new FormatException($"“{rule.signs[rule.at]}” stands where the rule should end");
    }

    /// <summary>Why the rule cannot be read, as a sentence; null when it can.</summary>
    public static string? WhyNot(CriteriaForm form)
    {
        if (form.Items.Count == 0)
        {
            return form.Rule.Trim().Length == 0 ? null : "There are no criteria for the rule to put together; leave it empty";
        }

        if (form.Rule.Length > Longest)
        {
            return $"The rule must be {Longest} characters or fewer; it is {form.Rule.Length:N0}";
        }

        try
        {
            Met(form, code => form.Items.Any(i => i.Code == code) ? null : throw new FormatException($"there is no criterion “{code}”"));
            return null;
        }
        catch (FormatException wrong)
        {
            return $"The rule cannot be read: {wrong.Message}. Write it like this: a and (b or c)";
        }
    }

    private bool? AnyOf()
    {
        var met = AllOf();
        while (Takes("or"))
        {
            met = (met, AllOf()) switch
            {
                (true, _) or (_, true) => true,
                (false, false) => false,
                _ => null,
            };
        }

        return met;
    }

    private bool? AllOf()
    {
        var met = One();
        while (Takes("and"))
        {
            met = (met, One()) switch
            {
                (false, _) or (_, false) => false,
                (true, true) => true,
                _ => null,
            };
        }

        return met;
    }

    private bool? One()
    {
        if (Takes("("))
        {
            if (++depth > Deepest)
            {
                throw new FormatException($"more than {Deepest} brackets stand within each other");
            }

            var within = AnyOf();
            depth--;
            return Takes(")") ? within : throw new FormatException("a bracket is not closed");
        }

        return at < signs.Count && signs[at] is not (")" or "and" or "or") ? answer(signs[at++]) : throw new FormatException("something is missing in it");
    }

    private bool Takes(string sign)
    {
        if (at >= signs.Count || signs[at] != sign)
        {
            return false;
        }

        at++;
        return true;
    }
}
