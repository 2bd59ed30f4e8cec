using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Documents;

namespace LocalAws.Ssm;

/// <summary>The document's name; in JSON when no format is said.</summary>
public sealed record GetDocumentRequest(string Name, string? VersionName, string? DocumentVersion, string? DocumentFormat);

/// <summary>The document's text.</summary>
public sealed record GetDocumentResult(string Name, DateTimeOffset CreatedDate, string DocumentVersion, string Status, string Content, string DocumentType, string DocumentFormat, string? VersionName = null, string? DisplayName = null);

/// <summary>Reads AWS-RunShellScript, or a document of the account, in the format that it has.</summary>
internal sealed class GetDocument(StateStore store, DocumentStore documents) : Operation<GetDocumentRequest, GetDocumentResult>(store)
{
    protected override GetDocumentResult Handle(GetDocumentRequest request, CallContext call)
    {
        if (documents.Find(call.Scope, request.Name) is { } own)
            return Own(own, own.Version(request.DocumentVersion, request.VersionName), request.DocumentFormat);
        ShellDocument.CheckName(request.Name, request.DocumentVersion);
        if (request.DocumentFormat is not null and not "JSON")
            throw SsmErrors.Invalid($"LocalAws has its document in JSON, not in {request.DocumentFormat}.");
        return new(ShellDocumentText.Name, ShellDocumentText.Created, "1", "Active", ShellDocumentText.Json, "Command", "JSON");
    }

    private static GetDocumentResult Own(StoredDocument document, StoredDocumentVersion version, string? format) => format is null || format == version.Format
        ? new(document.Name, version.Created, DocumentDescriptions.Text(version.Number), "Active", version.Content, "Command", version.Format, version.VersionName, version.DisplayName)
        : throw SsmErrors.Invalid($"LocalAws has this document in {version.Format}, not in {format}.");
}
