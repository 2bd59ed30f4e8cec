using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Documents;

namespace LocalAws.Ssm;

/// <summary>A document, or one of its versions.</summary>
public sealed record DeleteDocumentRequest(string Name, string? DocumentVersion, string? VersionName, bool? Force);

internal sealed class DeleteDocument(StateStore store, DocumentStore documents) : Operation<DeleteDocumentRequest, Unit>(store)
{
    protected override Unit Handle(DeleteDocumentRequest request, CallContext call)
    {
        var document = documents.Get(call.Scope, request.Name);
        if (request is { DocumentVersion: null, VersionName: null })
        {
            if (document.SharedWith.Count > 0)
                throw SsmErrors.InvalidDocumentOperation($"The document {document.Name} is shared: stop sharing it, then delete it.");
            documents.Remove(call.Scope, document.Name);
            return Unit.Value;
        }
        var version = document.Version(request.DocumentVersion, request.VersionName);
        if (version.Number == document.DefaultVersion)
            throw SsmErrors.InvalidDocumentOperation("The default version of a document cannot be deleted.");
        documents.Put(call.Scope, document with { Versions = [.. document.Versions.Where(each => each != version)] });
        return Unit.Value;
    }
}
