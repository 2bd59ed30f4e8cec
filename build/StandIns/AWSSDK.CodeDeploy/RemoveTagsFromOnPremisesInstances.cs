using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class RemoveTagsFromOnPremisesInstancesRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public List<Tag>? Tags { get; set; }

        /// <summary>Required.</summary>
        public List<string>? InstanceNames { get; set; }
    }

    public partial class RemoveTagsFromOnPremisesInstancesResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: InstanceLimitExceededException, InstanceNameRequiredException, InstanceNotRegisteredException, InvalidInstanceNameException,
        /// InvalidTagException, TagLimitExceededException, TagRequiredException.</remarks>
        Task<RemoveTagsFromOnPremisesInstancesResponse> RemoveTagsFromOnPremisesInstancesAsync(
            RemoveTagsFromOnPremisesInstancesRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<RemoveTagsFromOnPremisesInstancesResponse> RemoveTagsFromOnPremisesInstancesAsync(
            RemoveTagsFromOnPremisesInstancesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<RemoveTagsFromOnPremisesInstancesResponse>(request, cancellationToken);
    }
}
