using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Name, description and tags of the new repository.</summary>
public sealed record CreateRepositoryRequest(string RepositoryName, string? RepositoryDescription, IReadOnlyDictionary<string, string>? Tags, string? KmsKeyId = null);

/// <summary>The repository as it was made.</summary>
public sealed record CreateRepositoryResponse(RepositoryMetadata RepositoryMetadata);

/// <summary>Makes an empty repository.</summary>
public sealed class CreateRepository(RepositoryStore repositories) : AsyncOperation<CreateRepositoryRequest, CreateRepositoryResponse>
{
    /// <inheritdoc/>
    protected override async Task<CreateRepositoryResponse> HandleAsync(CreateRepositoryRequest request, CallContext call)
    {
        if (request.RepositoryName.EndsWith(".git", StringComparison.Ordinal) || request.RepositoryName.Trim('.').Length == 0)
            throw CodeCommitErrors.InvalidRepositoryName(request.RepositoryName);
        var tags = request.Tags ?? new Dictionary<string, string>();
        if (TagRules.Violation(tags.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } problem) throw CodeCommitErrors.InvalidTag(problem);
        if (repositories.Find(call.Scope, request.RepositoryName) is not null) throw CodeCommitErrors.RepositoryNameExists(request.RepositoryName);
        var repository = new RepositoryRecord
        {
            Id = Ids.Uuid(),
            Name = request.RepositoryName,
            Description = request.RepositoryDescription,
            KmsKeyId = request.KmsKeyId,
            Created = call.Now,
            LastModified = call.Now,
            Tags = tags,
        };
        // The folder comes first: a record without its folder would be a repository that cannot be cloned; a folder without a record is only unused.
        await repositories.Git(call.Scope, repository).CreateAsync("main", call.Cancellation).ConfigureAwait(false);
        repositories.Add(call.Scope, repository);
        return new CreateRepositoryResponse(RepositoryMetadata.Of(repository, call));
    }
}
