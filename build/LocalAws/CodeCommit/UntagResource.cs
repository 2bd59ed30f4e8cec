using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Keys of the tags to remove.</summary>
public sealed record UntagResourceRequest(string ResourceArn, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags from a repository.</summary>
public sealed class UntagResource(StateStore store, RepositoryStore repositories) : Operation<UntagResourceRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagResourceRequest request, CallContext call)
    {
        repositories.Change(call.Scope, RepositoryArns.NameIn(request.ResourceArn, call.Scope), repository => repository with
        {
            Tags = repository.Tags.Where(tag => !request.TagKeys.Contains(tag.Key)).ToDictionary(),
        });
        return Unit.Value;
    }
}
