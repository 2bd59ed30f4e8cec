using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.RemoveTagsFromOnPremisesInstancesAsync"/>.</summary>
    public partial class RemoveTagsFromOnPremisesInstancesRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public List<Tag>? Tags { get; set; }

        /// <summary>Required.</summary>
        public List<string>? InstanceNames { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.RemoveTagsFromOnPremisesInstancesAsync"/>.</summary>
    public partial class RemoveTagsFromOnPremisesInstancesResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls RemoveTagsFromOnPremisesInstances.</summary>
        Task<RemoveTagsFromOnPremisesInstancesResponse> RemoveTagsFromOnPremisesInstancesAsync(RemoveTagsFromOnPremisesInstancesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<RemoveTagsFromOnPremisesInstancesResponse> RemoveTagsFromOnPremisesInstancesAsync(RemoveTagsFromOnPremisesInstancesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RemoveTagsFromOnPremisesInstancesResponse>(request, cancellationToken);
    }
}
