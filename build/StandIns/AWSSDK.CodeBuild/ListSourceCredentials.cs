using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class ListSourceCredentialsRequest : AmazonCodeBuildRequest;

    public partial class ListSourceCredentialsResponse : AmazonWebServiceResponse
    {
        public List<SourceCredentialsInfo>? SourceCredentialsInfos { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<ListSourceCredentialsResponse> ListSourceCredentialsAsync(ListSourceCredentialsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<ListSourceCredentialsResponse> ListSourceCredentialsAsync(
            ListSourceCredentialsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListSourceCredentialsResponse>(request, cancellationToken);
    }
}
