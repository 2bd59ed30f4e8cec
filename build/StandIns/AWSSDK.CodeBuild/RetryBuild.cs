using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    /// <summary>Request of <see cref="IAmazonCodeBuild.RetryBuildAsync"/>.</summary>
    public partial class RetryBuildRequest : AmazonCodeBuildRequest
    {
        /// <summary>At least 1 characters.</summary>
        public string? Id { get; set; }

        public string? IdempotencyToken { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeBuild.RetryBuildAsync"/>.</summary>
    public partial class RetryBuildResponse : AmazonWebServiceResponse
    {
        public Build? Build { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <summary>Calls RetryBuild.</summary>
        Task<RetryBuildResponse> RetryBuildAsync(RetryBuildRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<RetryBuildResponse> RetryBuildAsync(RetryBuildRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RetryBuildResponse>(request, cancellationToken);
    }
}
