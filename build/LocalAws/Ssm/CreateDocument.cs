using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Documents;

namespace LocalAws.Ssm;

/// <summary>A new document.</summary>
public sealed record CreateDocumentRequest
{
    public required string Content { get; init; }

    public required string Name { get; init; }

    public string? DisplayName { get; init; }

    public string? VersionName { get; init; }

    /// <summary>Command, which it is when nothing is said; others are refused.</summary>
    public string? DocumentType { get; init; }

    /// <summary>JSON, which it is when nothing is said, or YAML.</summary>
    public string? DocumentFormat { get; init; }

    public string? TargetType { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    public IReadOnlyList<AttachmentsSource>? Attachments { get; init; }
}

/// <summary>A file that a document brings along: refused.</summary>
public sealed record AttachmentsSource(string? Key);

/// <summary>The document.</summary>
public sealed record CreateDocumentResult(DocumentDescription DocumentDescription);

/// <summary>Makes a document whose shell scripts SendCommand runs.</summary>
internal sealed class CreateDocument(StateStore store, DocumentStore documents) : Operation<CreateDocumentRequest, CreateDocumentResult>(store)
{
    private static readonly string[] Reserved = ["aws", "amazon", "amzn"];

    protected override CreateDocumentResult Handle(CreateDocumentRequest request, CallContext call)
    {
        if (request.DocumentType is not null and not "Command")
            throw SsmErrors.Invalid($"LocalAws has documents of the type Command, not {request.DocumentType}.");
        if (request.Attachments is { Count: > 0 })
            throw SsmErrors.Invalid("LocalAws has no attachments of documents.");
        if (Reserved.Any(prefix => request.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            throw SsmErrors.Invalid($"A document's name must not begin with {string.Join(", ", Reserved)}: {request.Name}");
        ContentFormat.Check(request.Content, request.DocumentFormat);
        var version = new StoredDocumentVersion(1, request.VersionName, request.DisplayName, request.Content, request.DocumentFormat ?? "JSON", call.Now);
        var document = new StoredDocument
        {
            Name = request.Name, DefaultVersion = 1, Versions = [version], TargetType = request.TargetType, Tags = ParameterTags.Merge([], request.Tags ?? []),
        };
        if (!documents.Add(call.Scope, document))
            throw new AwsException("DocumentAlreadyExists", $"Document with same name {request.Name} already exists");
        return new(DocumentDescriptions.Of(document, version, call.AccountId));
    }
}
