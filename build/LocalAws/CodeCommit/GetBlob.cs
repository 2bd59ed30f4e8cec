using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>A full blob id.</summary>
public sealed record GetBlobRequest(string RepositoryName, string BlobId);

/// <summary>The blob's bytes.</summary>
public sealed record GetBlobResponse(byte[] Content);

/// <summary>Reads a blob.</summary>
public sealed class GetBlob(RepositoryStore repositories) : AsyncOperation<GetBlobRequest, GetBlobResponse>
{
    /// <inheritdoc/>
    protected override async Task<GetBlobResponse> HandleAsync(GetBlobRequest request, CallContext call)
    {
        var git = repositories.Git(call.Scope, request.RepositoryName);
        if (!ObjectId.IsValid(request.BlobId)) throw CodeCommitErrors.InvalidBlobId(request.BlobId);
        var content = await git.BlobAsync(request.BlobId, call.Cancellation).ConfigureAwait(false) ?? throw CodeCommitErrors.BlobIdDoesNotExist(request.BlobId);
        return content.Length > GetFile.MaximumSize ? throw CodeCommitErrors.FileTooLarge(request.BlobId, GetFile.MaximumSize) : new GetBlobResponse(content);
    }
}
