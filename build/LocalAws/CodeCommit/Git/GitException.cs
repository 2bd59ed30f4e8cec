namespace LocalAws.CodeCommit.Git;

/// <summary>git ended with an error of its own.</summary>
public sealed class GitException(int exitCode, string errors) : Exception($"git ended with code {exitCode}: {errors}");
