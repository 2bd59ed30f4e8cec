using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class ImportSourceCredentialsRequest : AmazonCodeBuildRequest
    {
        /// <summary>At least 1 characters.</summary>
        public string? Username { get; set; }

        /// <summary>Required; at least 1 characters.</summary>
        public string? Token { get; set; }

        /// <summary>Required.</summary>
        public ServerType? ServerType { get; set; }

        /// <summary>Required.</summary>
        public AuthType? AuthType { get; set; }

        public bool? ShouldOverwrite { get; set; }
    }

    public partial class ImportSourceCredentialsResponse : AmazonWebServiceResponse
    {
        /// <summary>At least 1 characters.</summary>
        public string? Arn { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: AccountLimitExceededException, InvalidInputException, ResourceAlreadyExistsException.</remarks>
        Task<ImportSourceCredentialsResponse> ImportSourceCredentialsAsync(
            ImportSourceCredentialsRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<ImportSourceCredentialsResponse> ImportSourceCredentialsAsync(
            ImportSourceCredentialsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ImportSourceCredentialsResponse>(request, cancellationToken);
    }
}
