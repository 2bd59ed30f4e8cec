namespace LocalAws.CodeCommit.Execution;

/// <summary>A branch or tag that moved.</summary>
/// <param name="Reference">Full name.</param>
/// <param name="Commit">Where it is now; where it was, when it was deleted.</param>
/// <param name="Change"><c>createReference</c>, <c>updateReference</c> or <c>deleteReference</c>.</param>
public sealed record ReferenceChange(string Reference, string Commit, string Change);
