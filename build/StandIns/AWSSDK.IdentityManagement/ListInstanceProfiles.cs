using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class ListInstanceProfilesRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>1 to 512 characters.</summary>
        public string? PathPrefix { get; set; }

        /// <summary>1 to 320 characters.</summary>
        public string? Marker { get; set; }

        /// <summary>1 to 1000.</summary>
        public int? MaxItems { get; set; }
    }

    public partial class ListInstanceProfilesResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public List<InstanceProfile>? InstanceProfiles { get; set; }

        public bool? IsTruncated { get; set; }

        public string? Marker { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: ServiceFailureException.</remarks>
        Task<ListInstanceProfilesResponse> ListInstanceProfilesAsync(ListInstanceProfilesRequest request, CancellationToken cancellationToken = default);

        Task<ListInstanceProfilesResponse> ListInstanceProfilesAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListInstanceProfilesResponse> ListInstanceProfilesAsync(
            ListInstanceProfilesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListInstanceProfilesResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListInstanceProfilesResponse> ListInstanceProfilesAsync(CancellationToken cancellationToken = default) =>
            ListInstanceProfilesAsync(new ListInstanceProfilesRequest(), cancellationToken);
    }
}
