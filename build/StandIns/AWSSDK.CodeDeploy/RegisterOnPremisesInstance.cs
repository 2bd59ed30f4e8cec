using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.RegisterOnPremisesInstanceAsync"/>.</summary>
    public partial class RegisterOnPremisesInstanceRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? InstanceName { get; set; }

        public string? IamSessionArn { get; set; }

        public string? IamUserArn { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.RegisterOnPremisesInstanceAsync"/>.</summary>
    public partial class RegisterOnPremisesInstanceResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls RegisterOnPremisesInstance.</summary>
        Task<RegisterOnPremisesInstanceResponse> RegisterOnPremisesInstanceAsync(RegisterOnPremisesInstanceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<RegisterOnPremisesInstanceResponse> RegisterOnPremisesInstanceAsync(RegisterOnPremisesInstanceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RegisterOnPremisesInstanceResponse>(request, cancellationToken);
    }
}
