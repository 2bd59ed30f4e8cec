using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Documents;

namespace LocalAws.Ssm;

/// <summary>Whose versions.</summary>
public sealed record ListDocumentVersionsRequest(string Name, int? MaxResults, string? NextToken);

/// <summary>A page of versions, the newest first.</summary>
public sealed record ListDocumentVersionsResult(IReadOnlyList<DocumentVersionInfo> DocumentVersions, string? NextToken);

/// <summary>A version.</summary>
public sealed record DocumentVersionInfo(
    string Name, string? DisplayName, string DocumentVersion, string? VersionName, DateTimeOffset CreatedDate, bool IsDefaultVersion, string DocumentFormat, string Status);

internal sealed class ListDocumentVersions(StateStore store, DocumentStore documents) : Operation<ListDocumentVersionsRequest, ListDocumentVersionsResult>(store)
{
    protected override ListDocumentVersionsResult Handle(ListDocumentVersionsRequest request, CallContext call)
    {
        if (request.Name == ShellDocumentText.Name)
            return new([new(ShellDocumentText.Name, null, "1", null, ShellDocumentText.Created, true, "JSON", "Active")], null);
        var document = documents.Get(call.Scope, request.Name);
        var all = document.Versions.Reverse().ToList();
        var (page, next) = NewestFirst.Page(all, each => DocumentDescriptions.Text(each.Number), request.NextToken, request.MaxResults);
        return new(
            [
                .. page.Select(each => new DocumentVersionInfo(
                    document.Name, each.DisplayName, DocumentDescriptions.Text(each.Number), each.VersionName, each.Created, each.Number == document.DefaultVersion, each.Format, "Active")),
            ],
            next);
    }
}
