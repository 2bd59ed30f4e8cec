using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class ListPolicyVersionsRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 20 to 2048 characters.</summary>
        public string? PolicyArn { get; set; }

        /// <summary>1 to 320 characters.</summary>
        public string? Marker { get; set; }

        /// <summary>1 to 1000.</summary>
        public int? MaxItems { get; set; }
    }

    public partial class ListPolicyVersionsResponse : AmazonWebServiceResponse
    {
        public List<PolicyVersion>? Versions { get; set; }

        public bool? IsTruncated { get; set; }

        public string? Marker { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: InvalidInputException, NoSuchEntityException, ServiceFailureException.</remarks>
        Task<ListPolicyVersionsResponse> ListPolicyVersionsAsync(ListPolicyVersionsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListPolicyVersionsResponse> ListPolicyVersionsAsync(
            ListPolicyVersionsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListPolicyVersionsResponse>(request, cancellationToken);
    }
}
