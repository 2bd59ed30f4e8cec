using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>CapacityReservationPending</c>, HTTP 400.</summary>
public partial class CapacityReservationPendingException : AmazonElasticLoadBalancingV2Exception
{
    public CapacityReservationPendingException(string message)
        : base(message) { }

    public CapacityReservationPendingException(string message, Exception innerException)
        : base(message, innerException) { }

    public CapacityReservationPendingException(Exception innerException)
        : base(innerException) { }

    public CapacityReservationPendingException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public CapacityReservationPendingException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
