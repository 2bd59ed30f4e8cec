using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class AddTagsToOnPremisesInstancesRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public List<Tag>? Tags { get; set; }

        /// <summary>Required.</summary>
        public List<string>? InstanceNames { get; set; }
    }

    public partial class AddTagsToOnPremisesInstancesResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: InstanceLimitExceededException, InstanceNameRequiredException, InstanceNotRegisteredException, InvalidInstanceNameException,
        /// InvalidTagException, TagLimitExceededException, TagRequiredException.</remarks>
        Task<AddTagsToOnPremisesInstancesResponse> AddTagsToOnPremisesInstancesAsync(
            AddTagsToOnPremisesInstancesRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<AddTagsToOnPremisesInstancesResponse> AddTagsToOnPremisesInstancesAsync(
            AddTagsToOnPremisesInstancesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<AddTagsToOnPremisesInstancesResponse>(request, cancellationToken);
    }
}
