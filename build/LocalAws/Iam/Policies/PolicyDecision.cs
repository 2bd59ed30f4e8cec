namespace LocalAws.Iam.Policies;

/// <summary>What policies say to a request, and because of which statements.</summary>
public sealed record PolicyDecision(PolicyVerdict Verdict, IReadOnlyList<(PolicyDocument Policy, PolicyStatement Statement)> Matched)
{
    /// <summary>Whether the request may go on.</summary>
    public bool IsAllowed => Verdict is PolicyVerdict.Allowed;
}
