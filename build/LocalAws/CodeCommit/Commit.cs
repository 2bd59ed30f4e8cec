using LocalAws.CodeCommit.Git;

namespace LocalAws.CodeCommit;

/// <summary>A commit as the API describes it.</summary>
public sealed record Commit(
    string CommitId, string TreeId, IReadOnlyList<string> Parents, string Message, UserInfo Author, UserInfo Committer, string AdditionalData)
{
    internal static Commit Of(CommitInfo commit) => new(
        commit.Id, commit.Tree, commit.Parents, commit.Message, UserInfo.Of(commit.Author), UserInfo.Of(commit.Committer), "");
}

/// <summary>Who and when: seconds since 1970 and an offset, as git writes it.</summary>
public sealed record UserInfo(string Name, string Email, string Date)
{
    internal static UserInfo Of(Signature signature) => new(signature.Name, signature.Email, signature.Date);
}
