using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>The document's name; in JSON when no format is said.</summary>
public sealed record GetDocumentRequest(string Name, string? VersionName, string? DocumentVersion, string? DocumentFormat);

/// <summary>The document's text.</summary>
public sealed record GetDocumentResult(string Name, DateTimeOffset CreatedDate, string DocumentVersion, string Status, string Content, string DocumentType, string DocumentFormat);

/// <summary>Reads AWS-RunShellScript; there is no other document.</summary>
internal sealed class GetDocument(StateStore store) : Operation<GetDocumentRequest, GetDocumentResult>(store)
{
    protected override GetDocumentResult Handle(GetDocumentRequest request, CallContext call)
    {
        ShellDocument.CheckName(request.Name, request.DocumentVersion);
        if (request.DocumentFormat is not null and not "JSON")
            throw SsmErrors.Invalid($"LocalAws has its document in JSON, not in {request.DocumentFormat}.");
        return new(ShellDocumentText.Name, ShellDocumentText.Created, "1", "Active", ShellDocumentText.Json, "Command", "JSON");
    }
}
