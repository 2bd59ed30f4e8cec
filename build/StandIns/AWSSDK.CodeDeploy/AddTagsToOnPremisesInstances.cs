using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.AddTagsToOnPremisesInstancesAsync"/>.</summary>
    public partial class AddTagsToOnPremisesInstancesRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public List<Tag>? Tags { get; set; }

        /// <summary>Required.</summary>
        public List<string>? InstanceNames { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.AddTagsToOnPremisesInstancesAsync"/>.</summary>
    public partial class AddTagsToOnPremisesInstancesResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls AddTagsToOnPremisesInstances.</summary>
        Task<AddTagsToOnPremisesInstancesResponse> AddTagsToOnPremisesInstancesAsync(AddTagsToOnPremisesInstancesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<AddTagsToOnPremisesInstancesResponse> AddTagsToOnPremisesInstancesAsync(AddTagsToOnPremisesInstancesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<AddTagsToOnPremisesInstancesResponse>(request, cancellationToken);
    }
}
