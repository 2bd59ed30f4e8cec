using Amazon.Runtime;

namespace Amazon.CodeCommit;

public class RepositoryTriggerEventEnum(string value) : ConstantClass(value)
{
    public static readonly RepositoryTriggerEventEnum All = new("all");
    public static readonly RepositoryTriggerEventEnum UpdateReference = new("updateReference");
    public static readonly RepositoryTriggerEventEnum CreateReference = new("createReference");
    public static readonly RepositoryTriggerEventEnum DeleteReference = new("deleteReference");

    public static RepositoryTriggerEventEnum FindValue(string value) => FindValue<RepositoryTriggerEventEnum>(value);

    public static implicit operator RepositoryTriggerEventEnum(string value) => FindValue(value);
}
