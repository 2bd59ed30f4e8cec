using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>AvailabilityZoneNotSupported</c>, HTTP 400.</summary>
public partial class AvailabilityZoneNotSupportedException : AmazonElasticLoadBalancingV2Exception
{
    public AvailabilityZoneNotSupportedException(string message)
        : base(message) { }

    public AvailabilityZoneNotSupportedException(string message, Exception innerException)
        : base(message, innerException) { }

    public AvailabilityZoneNotSupportedException(Exception innerException)
        : base(innerException) { }

    public AvailabilityZoneNotSupportedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AvailabilityZoneNotSupportedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
