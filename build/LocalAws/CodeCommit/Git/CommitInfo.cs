namespace LocalAws.CodeCommit.Git;

/// <summary>A commit as git has it.</summary>
public sealed record CommitInfo(string Id, string Tree, IReadOnlyList<string> Parents, Signature Author, Signature Committer, string Message)
{
    /// <summary>The first line of the message.</summary>
    public string Subject => Message.Split('\n', 2)[0];
}

/// <summary>Who made a commit, and when: seconds since 1970 and an offset, as git and CodeCommit write it.</summary>
public sealed record Signature(string Name, string Email, string Date);
