using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>An error of CloudFormation that has no class of its own, and the base of those that have.</summary>
public partial class AmazonCloudFormationException : AmazonServiceException
{
    public AmazonCloudFormationException(string message)
        : base(message) { }

    public AmazonCloudFormationException(string message, Exception innerException)
        : base(message, innerException) { }

    public AmazonCloudFormationException(Exception innerException)
        : base(innerException?.Message, innerException) { }

    public AmazonCloudFormationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AmazonCloudFormationException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
