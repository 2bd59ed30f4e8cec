using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidBucketNameFilterException : AmazonCodeDeployException
{
    public InvalidBucketNameFilterException(string message)
        : base(message) { }

    public InvalidBucketNameFilterException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidBucketNameFilterException(Exception innerException)
        : base(innerException) { }

    public InvalidBucketNameFilterException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidBucketNameFilterException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
