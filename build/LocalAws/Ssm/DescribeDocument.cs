using System.Security.Cryptography;
using System.Text;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Documents;

namespace LocalAws.Ssm;

/// <summary>The document's name.</summary>
public sealed record DescribeDocumentRequest(string Name, string? DocumentVersion, string? VersionName);

/// <summary>What is known of the document beside its text.</summary>
public sealed record DescribeDocumentResult(DocumentDescription Document);

/// <summary>A document.</summary>
public sealed record DocumentDescription
{
    public required string Hash { get; init; }

    public required string HashType { get; init; }

    public required string Name { get; init; }

    public string? DisplayName { get; init; }

    public string? VersionName { get; init; }

    public required string Owner { get; init; }

    public required DateTimeOffset CreatedDate { get; init; }

    public required string Status { get; init; }

    public required string DocumentVersion { get; init; }

    public string? Description { get; init; }

    public required IReadOnlyList<DocumentParameter> Parameters { get; init; }

    public required IReadOnlyList<string> PlatformTypes { get; init; }

    public required string DocumentType { get; init; }

    public required string SchemaVersion { get; init; }

    public required string LatestVersion { get; init; }

    public required string DefaultVersion { get; init; }

    public required string DocumentFormat { get; init; }

    public string? TargetType { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }
}

/// <summary>Describes AWS-RunShellScript, or a document of the account.</summary>
internal sealed class DescribeDocument(StateStore store, DocumentStore documents) : Operation<DescribeDocumentRequest, DescribeDocumentResult>(store)
{
    protected override DescribeDocumentResult Handle(DescribeDocumentRequest request, CallContext call)
    {
        if (documents.Find(call.Scope, request.Name) is { } own)
            return new(DocumentDescriptions.Of(own, own.Version(request.DocumentVersion, request.VersionName), call.AccountId));
        ShellDocument.CheckName(request.Name, request.DocumentVersion);
        return new(new()
        {
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ShellDocumentText.Json))),
            HashType = "Sha256",
            Name = ShellDocumentText.Name,
            Owner = "Amazon",
            CreatedDate = ShellDocumentText.Created,
            Status = "Active",
            DocumentVersion = "1",
            Description = ShellDocumentText.Description,
            Parameters = ShellDocumentText.Parameters,
            PlatformTypes = ["Linux", "MacOS"],
            DocumentType = "Command",
            SchemaVersion = ShellDocumentText.SchemaVersion,
            LatestVersion = "1",
            DefaultVersion = "1",
            DocumentFormat = "JSON",
        });
    }
}
