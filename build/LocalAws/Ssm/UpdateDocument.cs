using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Documents;

namespace LocalAws.Ssm;

/// <summary>A new version of a document.</summary>
/// <param name="DocumentVersion">The latest version as the caller knows it: a number or $LATEST.</param>
public sealed record UpdateDocumentRequest(
    string Content, string Name, string? DisplayName, string? VersionName, string? DocumentVersion, string? DocumentFormat, string? TargetType);

/// <summary>The document at its new version.</summary>
public sealed record UpdateDocumentResult(DocumentDescription DocumentDescription);

/// <summary>Adds a version to a document; the default one stays what it was.</summary>
internal sealed class UpdateDocument(StateStore store, DocumentStore documents) : Operation<UpdateDocumentRequest, UpdateDocumentResult>(store)
{
    private const int Limit = 1000;

    protected override UpdateDocumentResult Handle(UpdateDocumentRequest request, CallContext call)
    {
        var document = documents.Get(call.Scope, request.Name);
        var latest = document.Latest;
        if (document.Version(request.DocumentVersion ?? "$LATEST") != latest)
            throw SsmErrors.NoSuchVersion(document.Name, $"{request.DocumentVersion} that is the latest");
        ContentFormat.Check(request.Content, request.DocumentFormat);
        if (request.Content == latest.Content)
            throw new AwsException("DuplicateDocumentContent", "The content of the document is the same as that of its latest version.");
        if (request.VersionName is not null && document.Versions.Any(each => each.VersionName == request.VersionName))
            throw new AwsException("DuplicateDocumentVersionName", $"The document has a version named {request.VersionName}.");
        if (document.Versions.Count >= Limit)
            throw new AwsException("DocumentVersionLimitExceeded", $"A document has at most {Limit} versions.");
        var version = new StoredDocumentVersion(latest.Number + 1, request.VersionName, request.DisplayName ?? latest.DisplayName, request.Content, request.DocumentFormat ?? "JSON", call.Now);
        var changed = document with { Versions = [.. document.Versions, version], TargetType = request.TargetType ?? document.TargetType };
        documents.Put(call.Scope, changed);
        return new(DocumentDescriptions.Of(changed, version, call.AccountId));
    }
}
