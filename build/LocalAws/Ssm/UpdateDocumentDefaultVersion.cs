using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Documents;

namespace LocalAws.Ssm;

/// <summary>A document and the version that is to be its default.</summary>
public sealed record UpdateDocumentDefaultVersionRequest(string Name, string DocumentVersion);

/// <summary>The default now.</summary>
public sealed record UpdateDocumentDefaultVersionResult(DocumentDefaultVersionDescription Description);

/// <summary>A document's default version.</summary>
public sealed record DocumentDefaultVersionDescription(string Name, string DefaultVersion, string? DefaultVersionName);

internal sealed class UpdateDocumentDefaultVersion(StateStore store, DocumentStore documents)
    : Operation<UpdateDocumentDefaultVersionRequest, UpdateDocumentDefaultVersionResult>(store)
{
    protected override UpdateDocumentDefaultVersionResult Handle(UpdateDocumentDefaultVersionRequest request, CallContext call)
    {
        var document = documents.Get(call.Scope, request.Name);
        var version = document.Version(request.DocumentVersion);
        documents.Put(call.Scope, document with { DefaultVersion = version.Number });
        return new(new(document.Name, DocumentDescriptions.Text(version.Number), version.VersionName));
    }
}
