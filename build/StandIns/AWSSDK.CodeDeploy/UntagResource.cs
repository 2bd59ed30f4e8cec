using System.Text.Json.Serialization;
using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class UntagResourceRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 1011 characters.</summary>
        [JsonPropertyName("ResourceArn")]
        public string? ResourceArn { get; set; }

        /// <summary>Required.</summary>
        [JsonPropertyName("TagKeys")]
        public List<string>? TagKeys { get; set; }
    }

    public partial class UntagResourceResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationDoesNotExistException, ArnNotSupportedException, DeploymentConfigDoesNotExistException,
        /// DeploymentGroupDoesNotExistException, InvalidArnException, InvalidTagsToAddException, ResourceArnRequiredException,
        /// TagRequiredException.</remarks>
        Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UntagResourceResponse>(request, cancellationToken);
    }
}
