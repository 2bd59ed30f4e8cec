using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class ListCuratedEnvironmentImagesRequest : AmazonCodeBuildRequest;

    public partial class ListCuratedEnvironmentImagesResponse : AmazonWebServiceResponse
    {
        public List<EnvironmentPlatform>? Platforms { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        Task<ListCuratedEnvironmentImagesResponse> ListCuratedEnvironmentImagesAsync(
            ListCuratedEnvironmentImagesRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<ListCuratedEnvironmentImagesResponse> ListCuratedEnvironmentImagesAsync(
            ListCuratedEnvironmentImagesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListCuratedEnvironmentImagesResponse>(request, cancellationToken);
    }
}
