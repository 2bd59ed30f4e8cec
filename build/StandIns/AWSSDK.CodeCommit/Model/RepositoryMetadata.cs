using System.Text.Json.Serialization;

namespace Amazon.CodeCommit.Model;

public partial class RepositoryMetadata
{
    public string? AccountId { get; set; }

    public string? RepositoryId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? RepositoryName { get; set; }

    /// <summary>At most 1000 characters.</summary>
    public string? RepositoryDescription { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string? DefaultBranch { get; set; }

    public DateTime? LastModifiedDate { get; set; }

    public DateTime? CreationDate { get; set; }

    public string? CloneUrlHttp { get; set; }

    public string? CloneUrlSsh { get; set; }

    [JsonPropertyName("Arn")]
    public string? Arn { get; set; }

    public string? KmsKeyId { get; set; }
}
