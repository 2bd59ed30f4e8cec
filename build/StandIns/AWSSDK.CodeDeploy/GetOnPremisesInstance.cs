using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.GetOnPremisesInstanceAsync"/>.</summary>
    public partial class GetOnPremisesInstanceRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? InstanceName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.GetOnPremisesInstanceAsync"/>.</summary>
    public partial class GetOnPremisesInstanceResponse : AmazonWebServiceResponse
    {
        public InstanceInfo? InstanceInfo { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls GetOnPremisesInstance.</summary>
        Task<GetOnPremisesInstanceResponse> GetOnPremisesInstanceAsync(GetOnPremisesInstanceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<GetOnPremisesInstanceResponse> GetOnPremisesInstanceAsync(GetOnPremisesInstanceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetOnPremisesInstanceResponse>(request, cancellationToken);
    }
}
