using System.Text.Json.Serialization;
using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class GetDifferencesRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        public string? BeforeCommitSpecifier { get; set; }

        /// <summary>Required.</summary>
        public string? AfterCommitSpecifier { get; set; }

        public string? BeforePath { get; set; }

        public string? AfterPath { get; set; }

        [JsonPropertyName("MaxResults")]
        public int? MaxResults { get; set; }

        [JsonPropertyName("NextToken")]
        public string? NextToken { get; set; }
    }

    public partial class GetDifferencesResponse : AmazonWebServiceResponse
    {
        public List<Difference>? Differences { get; set; }

        [JsonPropertyName("NextToken")]
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: CommitDoesNotExistException, CommitRequiredException, EncryptionIntegrityChecksFailedException,
        /// EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException,
        /// InvalidCommitException, InvalidCommitIdException, InvalidContinuationTokenException, InvalidMaxResultsException, InvalidPathException,
        /// InvalidRepositoryNameException, PathDoesNotExistException, RepositoryDoesNotExistException, RepositoryNameRequiredException.</remarks>
        Task<GetDifferencesResponse> GetDifferencesAsync(GetDifferencesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<GetDifferencesResponse> GetDifferencesAsync(GetDifferencesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetDifferencesResponse>(request, cancellationToken);
    }
}
