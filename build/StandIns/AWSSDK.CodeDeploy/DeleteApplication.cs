using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class DeleteApplicationRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }
    }

    public partial class DeleteApplicationResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationNameRequiredException, InvalidApplicationNameException, InvalidRoleException.</remarks>
        Task<DeleteApplicationResponse> DeleteApplicationAsync(DeleteApplicationRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteApplicationResponse> DeleteApplicationAsync(
            DeleteApplicationRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteApplicationResponse>(request, cancellationToken);
    }
}
