using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidComputePlatformException : AmazonCodeDeployException
{
    public InvalidComputePlatformException(string message)
        : base(message) { }

    public InvalidComputePlatformException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidComputePlatformException(Exception innerException)
        : base(innerException) { }

    public InvalidComputePlatformException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidComputePlatformException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
