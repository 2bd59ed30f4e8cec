using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Tags to add, or to change when their keys are there.</summary>
public sealed record TagResourceRequest(string ResourceArn, IReadOnlyDictionary<string, string> Tags);

/// <summary>Tags a repository.</summary>
public sealed class TagResource(StateStore store, RepositoryStore repositories) : Operation<TagResourceRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagResourceRequest request, CallContext call)
    {
        repositories.Change(call.Scope, RepositoryArns.NameIn(request.ResourceArn, call.Scope), repository =>
        {
            var merged = TagRules.Merge(repository.Tags, request.Tags);
            if (TagRules.Violation(merged.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } problem) throw CodeCommitErrors.InvalidTag(problem);
            return repository with { Tags = merged };
        });
        return Unit.Value;
    }
}
