using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Which documents.</summary>
public sealed record ListDocumentsRequest(
    IReadOnlyList<DocumentFilter>? DocumentFilterList, IReadOnlyList<DocumentKeyValuesFilter>? Filters, int? MaxResults, string? NextToken);

/// <summary>A filter of the older kind.</summary>
public sealed record DocumentFilter(string Key, string Value);

/// <summary>A filter: any of its values.</summary>
public sealed record DocumentKeyValuesFilter(string? Key, IReadOnlyList<string>? Values);

/// <summary>The documents that fit.</summary>
public sealed record ListDocumentsResult(IReadOnlyList<DocumentIdentifier> DocumentIdentifiers);

/// <summary>A document in a listing.</summary>
public sealed record DocumentIdentifier(
    string Name, DateTimeOffset CreatedDate, string Owner, IReadOnlyList<string> PlatformTypes, string DocumentVersion, string DocumentType, string SchemaVersion, string DocumentFormat);

/// <summary>Lists the documents that LocalAws runs: there is one.</summary>
internal sealed class ListDocuments(StateStore store) : Operation<ListDocumentsRequest, ListDocumentsResult>(store)
{
    private static readonly DocumentIdentifier Shell =
        new(ShellDocumentText.Name, ShellDocumentText.Created, "Amazon", ["Linux", "MacOS"], "1", "Command", ShellDocumentText.SchemaVersion, "JSON");

    protected override ListDocumentsResult Handle(ListDocumentsRequest request, CallContext call)
    {
        if (request.NextToken is not null)
            throw SsmErrors.InvalidToken();
        var filters = (request.Filters ?? []).Concat((request.DocumentFilterList ?? []).Select(filter => new DocumentKeyValuesFilter(filter.Key, [filter.Value])));
        return new(filters.All(Fits) ? [Shell] : []);
    }

    private static bool Fits(DocumentKeyValuesFilter filter) => (filter.Values ?? []).Any(value => filter.Key switch
    {
        "Name" or "SearchKeyword" => Shell.Name.StartsWith(value, StringComparison.Ordinal) || (filter.Key == "SearchKeyword" && Shell.Name.Contains(value, StringComparison.OrdinalIgnoreCase)),
        "Owner" => value is "Amazon" or "Public",
        "DocumentType" => Shell.DocumentType == value,
        "PlatformTypes" => Shell.PlatformTypes.Contains(value),
        _ => throw SsmErrors.InvalidFilterKey(filter.Key ?? ""),
    });
}
