using System.Security.Cryptography;
using System.Text;
using LocalAws.Http;
using LocalAws.Kernel;

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

    public required string Owner { get; init; }

    public required DateTimeOffset CreatedDate { get; init; }

    public required string Status { get; init; }

    public required string DocumentVersion { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<DocumentParameter> Parameters { get; init; }

    public required IReadOnlyList<string> PlatformTypes { get; init; }

    public required string DocumentType { get; init; }

    public required string SchemaVersion { get; init; }

    public required string LatestVersion { get; init; }

    public required string DefaultVersion { get; init; }

    public required string DocumentFormat { get; init; }
}

/// <summary>Describes AWS-RunShellScript; there is no other document.</summary>
internal sealed class DescribeDocument(StateStore store) : Operation<DescribeDocumentRequest, DescribeDocumentResult>(store)
{
    protected override DescribeDocumentResult Handle(DescribeDocumentRequest request, CallContext call)
    {
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
