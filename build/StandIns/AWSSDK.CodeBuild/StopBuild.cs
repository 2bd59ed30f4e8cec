using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class StopBuildRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? Id { get; set; }
    }

    public partial class StopBuildResponse : AmazonWebServiceResponse
    {
        public Build? Build { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException, ResourceNotFoundException.</remarks>
        Task<StopBuildResponse> StopBuildAsync(StopBuildRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<StopBuildResponse> StopBuildAsync(StopBuildRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<StopBuildResponse>(request, cancellationToken);
    }
}
