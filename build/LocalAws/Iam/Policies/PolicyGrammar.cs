namespace LocalAws.Iam.Policies;

/// <summary>
/// What a policy must be like on its way in, beyond its structure. Those that are kept are not asked again: an older LocalAws may have taken them.
/// </summary>
internal static class PolicyGrammar
{
    /// <exception cref="PolicySyntaxException">It is not.</exception>
    public static void Check(PolicyDocument policy, PolicyKind kind)
    {
        foreach (var statement in policy.Statements)
        {
            if (kind is not PolicyKind.Resource && statement.Sid?.All(char.IsAsciiLetterOrDigit) == false)
                throw new PolicySyntaxException("Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*");
            PrincipalForms.Check(statement.Principals ?? new Dictionary<string, IReadOnlyList<string>>());
            ActionNames.Check(statement.Actions, kind);
            ResourceNames.Check(statement.Resources ?? []);
        }
    }
}
