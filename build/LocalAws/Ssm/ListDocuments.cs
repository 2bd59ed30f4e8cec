using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Documents;

namespace LocalAws.Ssm;

/// <summary>Which documents.</summary>
public sealed record ListDocumentsRequest(
    IReadOnlyList<DocumentFilter>? DocumentFilterList, IReadOnlyList<DocumentKeyValuesFilter>? Filters, int? MaxResults, string? NextToken);

/// <summary>A filter of the older kind.</summary>
public sealed record DocumentFilter(string Key, string Value);

/// <summary>A filter: any of its values.</summary>
public sealed record DocumentKeyValuesFilter(string? Key, IReadOnlyList<string>? Values);

/// <summary>A page of the documents that fit.</summary>
public sealed record ListDocumentsResult(IReadOnlyList<DocumentIdentifier> DocumentIdentifiers, string? NextToken);

/// <summary>A document in a listing.</summary>
public sealed record DocumentIdentifier(
    string Name, DateTimeOffset CreatedDate, string Owner, IReadOnlyList<string> PlatformTypes, string DocumentVersion, string DocumentType, string SchemaVersion, string DocumentFormat)
{
    public string? DisplayName { get; init; }

    public string? VersionName { get; init; }

    public string? TargetType { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }
}

/// <summary>Lists AWS-RunShellScript and the account's own documents.</summary>
internal sealed class ListDocuments(StateStore store, DocumentStore documents) : Operation<ListDocumentsRequest, ListDocumentsResult>(store)
{
    private const int PageSize = 50;

    private static readonly DocumentIdentifier Shell =
        new(ShellDocumentText.Name, ShellDocumentText.Created, "Amazon", ["Linux", "MacOS"], "1", "Command", ShellDocumentText.SchemaVersion, "JSON");

    protected override ListDocumentsResult Handle(ListDocumentsRequest request, CallContext call)
    {
        var filters = (request.Filters ?? []).Concat((request.DocumentFilterList ?? []).Select(filter => new DocumentKeyValuesFilter(filter.Key, [filter.Value]))).ToList();
        var all = documents.List(call.Scope).Select(each => Own(each, call.AccountId)).Append(Shell)
            .Where(document => filters.TrueForAll(filter => Fits(document, filter, call.AccountId))).OrderBy(document => document.Name, StringComparer.Ordinal);
        var (page, next) = Paging.Page(all, each => each.Name, request.NextToken, request.MaxResults ?? PageSize, SsmErrors.InvalidToken);
        return new(page, next);
    }

    private static DocumentIdentifier Own(StoredDocument document, string owner)
    {
        var described = DocumentDescriptions.Of(document, document.Version(null), owner);
        return new(
            described.Name, described.CreatedDate, owner, described.PlatformTypes, described.DocumentVersion, described.DocumentType, described.SchemaVersion, described.DocumentFormat)
        {
            DisplayName = described.DisplayName, VersionName = described.VersionName, TargetType = described.TargetType, Tags = described.Tags,
        };
    }

    private static bool Fits(DocumentIdentifier document, DocumentKeyValuesFilter filter, string account) => (filter.Values ?? []).Any(value => filter.Key switch
    {
        "Name" => document.Name.StartsWith(value, StringComparison.Ordinal),
        "SearchKeyword" => document.Name.Contains(value, StringComparison.OrdinalIgnoreCase),
        "Owner" => value switch { "Self" or "Private" => document.Owner == account, "Amazon" or "Public" => document.Owner == "Amazon", "All" => true, _ => false },
        "DocumentType" => document.DocumentType == value,
        "PlatformTypes" => document.PlatformTypes.Contains(value),
        "TargetType" => document.TargetType == value,
        { } key when key.StartsWith("tag:", StringComparison.Ordinal) => document.Tags?.Any(tag => tag.Key == key["tag:".Length..] && tag.Value == value) == true,
        _ => throw SsmErrors.InvalidFilterKey(filter.Key ?? ""),
    });
}
