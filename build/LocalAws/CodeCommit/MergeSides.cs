using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The two commits of a merge that is thought of, or made.</summary>
/// <param name="Git">Their repository.</param>
/// <param name="Destination">Id of the commit that is merged into.</param>
/// <param name="Source">Id of the commit that is merged.</param>
internal sealed record MergeSides(BareRepository Git, string Destination, string Source)
{
    /// <summary>Finds the commits by their specifiers: ids, branches or tags.</summary>
    /// <exception cref="Kernel.AwsException">The repository, or one of the commits, does not exist.</exception>
    public static async Task<MergeSides> OfAsync(RepositoryStore repositories, string repository, string destination, string source, CallContext call)
    {
        var git = repositories.Git(call.Scope, repository);
        var merged = await Specifiers.CommitAsync(git, source, call.Cancellation).ConfigureAwait(false);
        return new(git, await Specifiers.CommitAsync(git, destination, call.Cancellation).ConfigureAwait(false), merged);
    }
}
