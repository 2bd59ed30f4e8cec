namespace LocalAws.CodeCommit;

/// <summary>A branch and its latest commit.</summary>
public sealed record BranchInfo(string BranchName, string CommitId);
