using System.Text.Json.Serialization;
using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class TagResourceRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 1011 characters.</summary>
        [JsonPropertyName("ResourceArn")]
        public string? ResourceArn { get; set; }

        /// <summary>Required.</summary>
        [JsonPropertyName("Tags")]
        public List<Tag>? Tags { get; set; }
    }

    public partial class TagResourceResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationDoesNotExistException, ArnNotSupportedException, DeploymentConfigDoesNotExistException,
        /// DeploymentGroupDoesNotExistException, InvalidArnException, InvalidTagsToAddException, ResourceArnRequiredException,
        /// TagRequiredException.</remarks>
        Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<TagResourceResponse>(request, cancellationToken);
    }
}
