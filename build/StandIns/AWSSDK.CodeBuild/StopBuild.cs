using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    /// <summary>Request of <see cref="IAmazonCodeBuild.StopBuildAsync"/>.</summary>
    public partial class StopBuildRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? Id { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeBuild.StopBuildAsync"/>.</summary>
    public partial class StopBuildResponse : AmazonWebServiceResponse
    {
        public Build? Build { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <summary>Calls StopBuild.</summary>
        Task<StopBuildResponse> StopBuildAsync(StopBuildRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<StopBuildResponse> StopBuildAsync(StopBuildRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<StopBuildResponse>(request, cancellationToken);
    }
}
