using System.Text.Json.Serialization;
using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class ListTagsForResourceRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 1011 characters.</summary>
        [JsonPropertyName("ResourceArn")]
        public string? ResourceArn { get; set; }

        [JsonPropertyName("NextToken")]
        public string? NextToken { get; set; }
    }

    public partial class ListTagsForResourceResponse : AmazonWebServiceResponse
    {
        [JsonPropertyName("Tags")]
        public List<Tag>? Tags { get; set; }

        [JsonPropertyName("NextToken")]
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ArnNotSupportedException, InvalidArnException, ResourceArnRequiredException.</remarks>
        Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(
            ListTagsForResourceRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListTagsForResourceResponse>(request, cancellationToken);
    }
}
